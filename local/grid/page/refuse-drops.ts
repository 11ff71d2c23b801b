/**
 * A file that is dropped beside the sidebar's box would be opened by the browser in place of the page. `dropEffect` tells
 * the user that nothing takes it there.
 */
export function refuseDrops(page: Document): void {
  page.addEventListener('dragover', (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  });
  page.addEventListener('drop', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
}
