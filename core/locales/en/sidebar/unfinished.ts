/**
 * What the sidebar says of a build that was begun here and is not at its end. {done} and {all} are numbers of steps, {found} says
 * why something failed.
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
} as const;
