/** Whom a manifest is for. Each has an id of its own, so that they stand beside each other in one Excel. */
export type Environment = Readonly<{
  /** Never changes: people's installations and settings hang on it. */
  id: string;
  displayName: string;
  /** Before the names of functions; null for bare names, which only the production add-in has. */
  namespace: string | null;
  file: string;
}>;

export const environments = {
  production: {
    id: '8d1f6f0e-5a0c-4c57-9a55-2f1f0a6f3b71',
    displayName: 'Marksheet',
    namespace: null,
    file: 'manifest.xml',
  },
  staging: {
    id: '5b0c2d6a-93f4-4e2b-8c71-6a4d0e9b7f25',
    displayName: 'Marksheet (staging)',
    namespace: 'MARKSHEET_STAGING',
    file: 'manifest.staging.xml',
  },
  development: {
    id: 'c7a94e18-0d3b-4f86-b5e2-91f6d8a3c04e',
    displayName: 'Marksheet (development)',
    namespace: 'MARKSHEET_DEV',
    file: 'manifest.development.xml',
  },
} as const satisfies Readonly<Record<string, Environment>>;
