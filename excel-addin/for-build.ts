/** What scripts/excel.mjs makes files of. */
export { languages } from '../core/values/language.ts';
export { functionsFile } from './manifest/cultures.ts';
export { environments } from './manifest/environments.ts';
export { manifest } from './manifest/manifest.ts';
export { iconFile, iconSizes, ribbonCommands } from './manifest/ribbon-commands.ts';
export { functionsMetadata } from './metadata/metadata.ts';
export { referencePage } from './reference/reference-page.ts';
export { startFile } from './reference/start-file.ts';
export { startPage } from './reference/start-page.ts';
