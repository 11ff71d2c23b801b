const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });

/** Whether Tab from an element leads to another one of the pane. */
function leadsOn(root: HTMLElement, from: Element, backward: boolean): boolean {
  const beyond = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const all = [...root.querySelectorAll<HTMLElement>(stops)].filter(isStop);
  return all.some((one) => one !== from && (from.compareDocumentPosition(one) & beyond) !== 0);
}

/**
 * Leaves Tab to the browser within the pane. For Excel on the web Microsoft's library moves the focus itself, never onto
 * what opens and closes, and out of the pane from a heading; it is let do so where the pane ends. An Escape that closed
 * something of ours does not leave the pane, either.
 */
export function keepKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const isOurs =
      event.key === 'Tab'
        ? event.target instanceof Element && leadsOn(root, event.target, event.shiftKey)
        : event.key === 'Escape' && event.defaultPrevented;
    if (isOurs) event.stopPropagation();
  });
}
