/** Whatever takes the focus by Tab; the grid's own box for typing stands before its buttons. */
const REACHED = ['[contenteditable=true]', 'a[href], button, input, select, textarea, summary, [tabindex="0"]'];

/**
 * F6 goes on to the next part of the page, Shift and F6 to the one before, as between the panes of other programs: in a
 * grid Tab goes from cell to cell and leads nowhere else. A part that comes back has its focus where it was.
 */
export function goAlongParts(parts: readonly HTMLElement[]): void {
  const last = new Map<HTMLElement, HTMLElement>();
  const partOf = (element: EventTarget | null): HTMLElement | undefined =>
    parts.find((part) => element instanceof Node && part.contains(element));
  const remember = (element: EventTarget | null): void => {
    const part = partOf(element);
    if (part && element instanceof HTMLElement) last.set(part, element);
  };
  remember(document.activeElement);
  addEventListener('focusin', ({ target }) => remember(target), { capture: true });
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const seen = parts.filter((part) => part.checkVisibility());
    const own = seen.findIndex((part) => part.contains(document.activeElement));
    const next = seen[(own + (event.shiftKey ? -1 : 1) + seen.length) % seen.length];
    const known = next && last.get(next);
    (known?.isConnected && known.checkVisibility() ? known : next && firstReached(next))?.focus();
  };
  addEventListener('keydown', goOn, { capture: true });
}

const firstReached = (part: HTMLElement): HTMLElement | undefined =>
  REACHED.flatMap((kind) => [...part.querySelectorAll<HTMLElement>(kind)]).find((element) => element.checkVisibility());
