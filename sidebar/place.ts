/** The places of the sidebar, in the order of their tabs. */
export const places = ['build', 'goals', 'functions', 'check', 'settings'] as const;

export type Place = (typeof places)[number];
