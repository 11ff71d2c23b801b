import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CPM. */
export const cpm: FunctionTexts = {
  label: 'Bin gösterim başına maliyet (CPM)',
  purpose: 'Bir reklamın bin kez gösterilmesi için ne kadar ödendiğini gösterir.',
  whenPoor:
    'Kitle dar veya çok rekabetli olabilir ya da sezon pahalıdır: kitleyi genişletin, yerleşimleri değiştirin veya bekleyin.',
};
