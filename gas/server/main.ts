/** What the custom functions at the top of Code.js call. Nothing here may touch a Google service while it loads. */
export { callFunction as call } from './functions.ts';
