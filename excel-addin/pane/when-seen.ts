const isSeen = (): boolean => document.visibilityState === 'visible' && innerWidth > 0;

/**
 * Begins once the pane is seen. A workbook that uses our functions starts the page without showing it, and nobody waits
 * for a sidebar then.
 */
export function whenSeen(begin: () => void): void {
  if (isSeen()) {
    begin();
    return;
  }
  const look = (): void => {
    if (!isSeen()) return;
    document.removeEventListener('visibilitychange', look);
    removeEventListener('resize', look);
    begin();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('resize', look);
}
