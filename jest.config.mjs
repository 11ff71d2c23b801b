import { bundleTests, wantedPaths } from './scripts/bundle-tests.mjs';

export default async function configure() {
  await bundleTests();
  return {
    testEnvironment: 'node',
    roots: ['<rootDir>/core', '<rootDir>/local', '<rootDir>/sidebar', '<rootDir>/test'],
    testMatch: ['**/*.test.ts'],
    // Pages in a real Chromium have a run of their own, `npm run test:pages`.
    testPathIgnorePatterns: ['/node_modules/', ...(wantedPaths.length === 0 ? ['\\.page\\.test\\.ts$'] : [])],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\.test\\.ts$': '<rootDir>/test/bundled-suite.mjs' },
    testSequencer: '<rootDir>/test/longest-first.mjs',
    // Two cores are what the machines have; jest alone would take one.
    maxWorkers: 2,
    // A promise that is never kept fails its test; a slow machine does not.
    testTimeout: 60_000,
    reporters: ['default', '<rootDir>/test/libreoffice/missing-reporter.mjs'],
  };
}
