export { keepUndos, keptUndos } from '../../../core/host/undo/stored-undos.ts';
