import type { WorkCalls } from './calls.ts';

export type WorkName = keyof WorkCalls;
export type Given<Name extends WorkName> = WorkCalls[Name]['given'];
export type Gives<Name extends WorkName> = WorkCalls[Name]['gives'];

/** One question to the worker; the answer carries the same number. */
export type WorkQuestion = Readonly<{ id: number; name: WorkName; given: Given<WorkName> }>;
export type WorkAnswer = Readonly<{ id: number; gives: unknown } | { id: number; failure: string }>;
