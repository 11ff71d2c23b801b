import { callFunction } from './call-function.ts';
import { offeredFunctions } from './offered.ts';

/** Tells Excel the code behind each id of functions.json: the script that taskpane.html loads right after office.js. */
for (const one of offeredFunctions)
  CustomFunctions.associate(one.id, (...given: readonly unknown[]) => callFunction(one, given));
