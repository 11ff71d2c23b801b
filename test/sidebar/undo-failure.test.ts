import { HostFailure } from '../../core/host/host-failure.ts';
import { sidebarTexts as english } from '../../core/locales/en/sidebar/index.ts';
import { failureText, undoFailureText } from '../../sidebar/shell/failure-text.ts';

test('what is too large to be taken back is told otherwise than what is too large to be built', () => {
  const failure = new HostFailure('too-large');
  expect(undoFailureText(failure, english)).toBe(english.shell['undo-too-large']);
  expect(failureText(failure, english)).toBe(english.shell['failure-too-large']);
  const other = new HostFailure('offline');
  expect(undoFailureText(other, english)).toBe(failureText(other, english));
});
