import { request, text } from './request.ts';

const name = text(100);
const short = text(500);

const keyOf = (given: string): string => `marksheet ${given}`;

/** A short text of the user's own. */
export const readChoice = request<'read-choice'>({ name }, (given) =>
  PropertiesService.getUserProperties().getProperty(keyOf(given.name)),
);

export const keepChoice = request<'keep-choice'>(
  { name, text: (value): value is string | null => value === null || short(value) },
  (given) => {
    const kept = PropertiesService.getUserProperties();
    if (given.text === null) kept.deleteProperty(keyOf(given.name));
    else kept.setProperty(keyOf(given.name), given.text);
    return null;
  },
);
