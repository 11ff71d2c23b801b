/** Places load their parts first; whoever waits longer has gone on elsewhere. */
const PATIENCE = 5000;

/** Puts the focus on the first element that is found, as soon as it is there. */
export function focusWhenThere(selector: string): void {
  const until = performance.now() + PATIENCE;
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) found.focus();
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
