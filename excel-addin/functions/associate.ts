import { functions } from '../../core/functions/index.ts';
import { callFunction } from './call-function.ts';

/** Tells Excel the code behind each id of functions.json: the script that taskpane.html loads right after office.js. */
for (const one of functions.values())
  CustomFunctions.associate(one.id, (...given: readonly unknown[]) => callFunction(one, given));
