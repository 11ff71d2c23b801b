import { associateCommands } from '../../../excel-addin/commands/commands.ts';
import { createWishes, type Wish } from '../../../excel-addin/commands/wishes.ts';
import { ribbonCommands } from '../../../excel-addin/manifest/ribbon-commands.ts';

type Handler = (event: Readonly<{ completed(): void }>) => void;

/** What Excel does with handlers: it keeps them by name, and waits for each call to be completed. */
function office(showAsTaskpane: () => Promise<void>) {
  const handlers = new Map<string, Handler>();
  const told: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
      addin: {
        showAsTaskpane: () => {
          told.push('shown');
          return showAsTaskpane();
        },
      },
    },
  });
  /** Done as soon as the handler says so. */
  const press = async (name: string): Promise<void> => {
    await new Promise<void>((completed) => {
      const handler = handlers.get(name);
      if (handler === undefined) throw new Error(`Excel knows no ${name}`);
      handler({ completed });
    });
    told.push('completed');
  };
  return { handlers, told, press };
}

afterEach(() => Object.assign(globalThis, { Office: undefined }));

const taken = (): { got: Wish[]; take: (wish: Wish) => void } => {
  const got: Wish[] = [];
  return { got, take: (wish) => void got.push(wish) };
};

test('every button that runs code has its code, and no other name has', () => {
  const { handlers } = office(async () => undefined);
  associateCommands(createWishes());
  expect([...handlers.keys()].sort()).toEqual(ribbonCommands.filter((one) => one !== 'open').sort());
});

test('a button puts its wish, shows the pane, and then tells Excel that it is done', async () => {
  const { told, press } = office(async () => undefined);
  const wishes = createWishes();
  const { got, take } = taken();
  wishes.follow(take);
  associateCommands(wishes);
  await press('check');
  await press('build-again');
  expect(got).toEqual(['check', 'build-again']);
  expect(told).toEqual(['shown', 'completed', 'shown', 'completed']);
});

test('where Excel cannot show the pane the button is done all the same, and the wish waits', async () => {
  const { told, press } = office(async () => Promise.reject(new Error('not here')));
  const wishes = createWishes();
  associateCommands(wishes);
  await press('insert-function');
  expect(told).toEqual(['shown', 'completed']);
  const { got, take } = taken();
  wishes.follow(take);
  expect(got).toEqual(['insert-function']);
});

test('of wishes that come before the pane stands the last one counts, once', () => {
  const wishes = createWishes();
  wishes.put('check');
  wishes.put('insert-function');
  const [first, second] = [taken(), taken()];
  wishes.follow(first.take);
  wishes.follow(second.take);
  wishes.put('build-again');
  expect([first.got, second.got]).toEqual([['insert-function'], ['build-again']]);
});
