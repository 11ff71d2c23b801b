const MARK = '[did not run: no LibreOffice]';

/** Ends a test run's output with what did not run for want of LibreOffice, and how to install it. */
export default class MissingReporter {
  onRunComplete(_contexts, { testResults }) {
    const tests = testResults.flatMap((file) => file.testResults).filter(({ title }) => title.endsWith(MARK));
    if (tests.length === 0) return;
    const names = tests.map(({ fullName }) => `  ${fullName.replace(MARK, '').trim()}`);
    process.stderr.write(
      `\nNot run, because LibreOffice is missing:\n${names.join('\n')}\nTo run them: apt-get install --no-install-recommends libreoffice-calc-nogui\n`,
    );
  }
}
