/**
 * The one script of Sidebar.html. Where there is no document it is the worker beside the page, started from this very
 * text: Google serves no second file, and most of the script is needed on both sides.
 */
if (typeof document === 'undefined') void import('../../sidebar/work/in-worker.ts');
else {
  const own = document.currentScript ?? document.scripts[document.scripts.length - 1];
  const script = own?.textContent ?? '';
  void import('./start-page.tsx').then(({ startPage }) => startPage(script));
}
