/** What this execution has asked Google for already. */
const known = new Map<string, unknown>();

/** What Google gives for `ask`, asked once in an execution: each call of its services takes a while. */
export function askedOnce<Found>(name: string, ask: () => Found): Found {
  if (!known.has(name)) known.set(name, ask());
  return known.get(name) as Found;
}

/** What was asked for, as if it had not been from now on; undefined where it was not. */
export function takenBack<Found>(name: string): Found | undefined {
  const found = known.get(name) as Found | undefined;
  known.delete(name);
  return found;
}

/** To be called where a request begins: Google may keep a script loaded from one to the next. */
export const forgetExecution = (): void => known.clear();

/** What is kept with the spreadsheet. */
export const documentProperties = (): GoogleAppsScript.Properties.Properties =>
  askedOnce('properties', () => PropertiesService.getDocumentProperties());
