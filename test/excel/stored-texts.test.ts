import { excelHost } from '../../excel-addin/host/host.ts';
import { excelClient } from './excel-client.ts';

function twoPanes() {
  const { excel, host } = excelClient();
  return { excel, host, other: excelHost({ run: excel.Excel.run, displayLanguage: null }) };
}

describe('two panes that keep something at the same time', () => {
  test('lose none of it, whether something was kept before or not', async () => {
    for (const before of [null, 'kept']) {
      const { excel, host, other } = twoPanes();
      await host.store('settings', before);
      await Promise.all([host.store('goals', 'G'), other.store('undo', 'U')]);
      const read = await Promise.all(['goals', 'undo', 'settings'].map((name) => host.readStored(name)));
      expect([read, excel.book.state.xml.length]).toEqual([['G', 'U', before], 1]);
    }
  });

  test('do not bring back what the other takes away', async () => {
    for (const others of [{ settings: 'kept' }, {}]) {
      const { host, other } = twoPanes();
      await host.store('undo', 'old');
      for (const [name, text] of Object.entries(others)) await host.store(name, text);
      await Promise.all([host.store('undo', null), other.store('goals', 'G')]);
      expect([await host.readStored('undo'), await host.readStored('goals')]).toEqual([null, 'G']);
    }
  });
});
