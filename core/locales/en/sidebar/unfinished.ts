/**
 * What the sidebar says of a build that was begun here and is not at its end. {done} and {all} are numbers of steps, {found} says
 * why something failed, {titles} are sheets.
 */
export const unfinishedTexts = {
  heading: 'A build was not finished',
  began: 'Its page was closed, or Google stopped it: {done} of {all} steps are done. Who began it is not known.',
  beganBack:
    'It was being taken back when its page was closed or Google stopped it: {done} of {all} steps back are done.',
  finish: 'Finish it',
  takeBack: 'Take it back',
  noUndo: 'Once finished here, only the version history of the spreadsheet takes it back.',
  finishing: 'Finishing the build',
  takingBack: 'Taking the build back',
  finished: 'The build is finished.',
  takenBack: 'The build was taken back. The sheets are as they were before it.',
  couldNotFinish: 'It could not be finished, so it was taken back. {found}',
  busyHeading: 'Somebody is building here now',
  busy: '{done} of {all} steps are done. If it stops, you can finish it or take it back here.',
  leftMidway:
    'Its pane was closed, or the connection was lost, before all was written. Take it back, then build again.',
  goingOn: 'Somebody’s build goes on in this workbook, so nothing was taken back. Wait until it is done.',
  ended:
    'That build came to its end meanwhile: it is finished, or whoever began it took it back. Nothing was done here.',
  about: 'Sheets that it is about: {titles}',
  leave: 'Leave it as it is',
  leaveHint:
    'If you leave it as it is, what it wrote so far stays in the workbook, it is offered here no more, and only Excel’s version history brings back what stood there before.',
  left: 'That build stays as it is, and is offered no more.',
  showNext: 'Show the next one',
  unreadable:
    'What takes it back cannot be read: it is damaged, or of another version of Marksheet. Nothing was changed.',
} as const;
