const compile = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', ...syntax },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'es6' },
  },
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/core', '<rootDir>/local', '<rootDir>/sidebar', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': compile({}), '^.+\\.tsx$': compile({ tsx: true }) },
  // Two cores are what the machines have; jest alone would take one.
  maxWorkers: 2,
  // A promise that is never kept fails its test; a slow machine does not.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/libreoffice/missing-reporter.mjs'],
};
