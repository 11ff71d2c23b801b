import { refuseOthers } from '../build/pending.ts';
import { runBuild } from '../build/run-build.ts';
import { stagePart } from '../build/staging.ts';
import { takeBack } from '../build/take-back.ts';
import { locked } from '../locked.ts';
import { build, request, text, whole } from './request.ts';

/** Keeps a part of a change. */
export const stage = request<'stage'>({ build, part: whole, text: text(1_100_000) }, (given) =>
  locked(() => {
    refuseOthers(given.build);
    stagePart(given.build, given.part, given.text);
    return null;
  }),
);

export const run = request<'run'>({ build, parts: whole }, (given) => locked(() => runBuild(given.build, given.parts)));

export const turnBack = request<'take-back'>({ build }, (given) =>
  locked(() => {
    takeBack(given.build);
    return null;
  }),
);
