import type { Gives } from '../../protocol/requests.ts';
import { pendingBuild, tidyUp } from '../build/pending.ts';
import { workbook } from '../reading/workbook.ts';
import { userLocale } from '../user-language.ts';
import { request } from './request.ts';

/** What the page asks first. */
export const start = request<'start'>({}, (): Gives<'start'> => {
  tidyUp();
  return {
    language: userLocale(),
    spreadsheetLocale: workbook().getSpreadsheetLocale(),
    pending: pendingBuild(),
  };
});
