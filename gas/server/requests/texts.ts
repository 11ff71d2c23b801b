import { languagePart } from '../texts/language-file.ts';
import { language, request } from './request.ts';

/** What the sidebar says in a language. */
export const texts = request<'texts'>({ language }, (given) => languagePart(given.language, 'sidebar'));
