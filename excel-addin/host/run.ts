/** `Excel.run`, as the page's library or a test's has it. */
export type Run = typeof Excel.run;
