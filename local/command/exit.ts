/** 0 done; 1 the data gave no answer or has problems that stop the work; 2 the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What stops a command: told to the person on standard error, with the exit code. */
export class CommandFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const wrongUse = (message: string): CommandFailure => new CommandFailure(2, message);
export const dataProblem = (message: string): CommandFailure => new CommandFailure(1, message);
