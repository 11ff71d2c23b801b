/** What the menu and the page call. Nothing here may touch a Google service while it loads. */
export { addMenu, showSidebar } from './menu.ts';
export { answerPage } from './rpc.ts';
