/** What the functions at the top of Code.js call. Nothing here may touch a Google service while it loads. */
export { callFunction as call } from './functions.ts';
export { addMenu, showSidebar } from './menu.ts';
export { answerPage } from './rpc.ts';
