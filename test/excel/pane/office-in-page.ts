/** What an Excel tells the page that it frames. */
export type OfficeFacts = Readonly<{
  displayLanguage: string;
  contentLanguage: string;
  /** The newest part of ExcelApi. */
  requirementSet: string;
  /** null: an Excel that tells of no theme, as on the web. */
  theme: Readonly<{ isDarkTheme?: boolean; bodyBackgroundColor: string }> | null;
  host: 'Excel' | 'Word';
  /** Whether Excel answers at all. */
  isSilent: boolean;
}>;

type Sent = Readonly<{ url: string; body: unknown }>;
type Received = Readonly<{ statusCode: number; headers: Readonly<Record<string, string>>; body: string }>;

/**
 * Runs in the page right after Microsoft's office.js, and does what that does once it has spoken with Excel: it fills
 * Office.context and resolves Office.onReady. Batches go out to the test. Can call nothing from outside itself.
 */
export function officeInPage(facts: OfficeFacts): void {
  type Page = Readonly<{ askExcel(sent: Sent): Promise<Received>; tellShown(): Promise<void> }>;
  type Extension = Readonly<{
    HttpUtility: Readonly<{ setCustomSendRequestFunc(send: (sent: Sent) => Promise<Received>): void }>;
    ClientRequestContext: { defaultRequestUrlAndHeaders?: string };
  }>;
  const page = globalThis as unknown as Page;

  const parts = (version: string): number => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major * 1000 + minor;
  };
  const others = [
    'SharedRuntime',
    'CustomFunctionsRuntime',
    'RichApiRuntime',
    'RichApiRuntimeFlag',
    'DelayForCellEdit',
  ];
  const requirements = {
    isSetSupported: (name: string, version = '1.1') =>
      name === 'ExcelApi' ? parts(version) <= parts(facts.requirementSet) : others.includes(name),
  };
  const tell = (name: string, value: unknown): void => {
    Object.defineProperty(Office.context, name, { value, configurable: true, writable: true });
  };

  const connect = (): void => {
    const extension = OfficeExtension as unknown as Extension;
    extension.HttpUtility.setCustomSendRequestFunc((sent) => page.askExcel({ url: sent.url, body: sent.body }));
    extension.ClientRequestContext.defaultRequestUrlAndHeaders = 'https://excel.example/workbook';
    tell('displayLanguage', facts.displayLanguage);
    tell('contentLanguage', facts.contentLanguage);
    tell('requirements', requirements);
    tell('officeTheme', facts.theme ?? undefined);
    Office.addin.showAsTaskpane = () => page.tellShown();
  };

  // The library's part for this Excel is loaded by office.js, later than the page's own scripts begin.
  const ready = new Promise<Readonly<{ host: string; platform: string }>>((resolve) => {
    const look = (): void => {
      if (facts.isSilent || typeof Excel === 'undefined' || typeof OfficeExtension === 'undefined') {
        setTimeout(look, 5);
        return;
      }
      connect();
      resolve({ host: facts.host, platform: 'OfficeOnline' });
    };
    look();
  });
  Object.assign(Office, { onReady: () => ready });
}
