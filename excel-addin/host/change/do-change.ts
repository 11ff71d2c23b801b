export { applyCompiled } from './apply-change.ts';
export { compileChange } from './compile.ts';
