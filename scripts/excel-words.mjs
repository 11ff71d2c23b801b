// What may stand behind the commands that build the Excel add-in, such as `npm run build -- --origin https://…`.

/** Where the files stand unless it is said: the address that the project's own manifest names. */
const PROJECT = 'https://marksheet.example';

/** Ends a command with a sentence for who typed it. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const namesOf = (known) =>
  Object.keys(known)
    .map((name) => `--${name}`)
    .join(', ');

/**
 * The options of a command by name, and its other words. `known` says of each option whether a value belongs to it, which
 * may also follow a `=`. Any other option, one that comes twice and a word too many end the command.
 */
export function readWords(words, known, mostOthers = 0) {
  const options = {};
  const others = [];
  const left = [...words];
  while (left.length > 0) {
    const word = left.shift();
    if (!word.startsWith('-')) {
      others.push(word);
      continue;
    }
    const [, name, value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const takes = Object.hasOwn(known, name ?? '') ? known[name] : undefined;
    if (takes === undefined) stop(`There is no option ${word} here, but ${namesOf(known)}. Nothing was done.`);
    if (name in options) stop(`--${name} was given twice. Nothing was done.`);
    if (!takes && value !== undefined) stop(`--${name} takes no value. Nothing was done.`);
    options[name] = takes ? (value ?? left.shift() ?? '') : true;
  }
  if (others.length > mostOthers)
    stop(`“${others[mostOthers]}” belongs to no option, and says nothing here. Nothing was done.`);
  return { options, others };
}

/** The https address that the files will be below, without a slash at its end; any other ends the command. */
export function originOf({ origin: given = PROJECT } = {}) {
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address?.protocol !== 'https:' || address.search || address.hash || address.username)
    stop(
      `--origin takes an address such as https://example.org/marksheet, not “${given}”: Excel loads https alone. Nothing was done.`,
    );
  return address.href.replace(/\/+$/, '');
}
