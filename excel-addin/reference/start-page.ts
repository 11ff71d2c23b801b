import { languages } from '../../core/values/language.ts';
import { languageNames } from '../../sidebar/settings/views/language-names.ts';
import { iconFile } from '../manifest/ribbon-commands.ts';
import { pageHtml } from './html.ts';

const references = languages
  .map((language) => `<a lang="${language}" href="reference/${language}.html">${languageNames[language]}</a>`)
  .join('\n');

const body = (
  homepage: string,
): string => `<h1><img src="${iconFile('open', 32)}" width="32" height="32" alt=""> Marksheet for Excel</h1>
<p>Marketing metrics as functions, and KPI and goal sheets from your own exports: in Excel on the web, for Windows and
for Mac, in English, Turkish, Indonesian, Arabic and Polish.</p>

<h2>Install it</h2>
<p>Save <a href="manifest.xml" download>manifest.xml</a>. In Excel on the web: Home &gt; Add-ins &gt; More Add-ins &gt; My Add-ins
&gt; Upload My Add-in, and choose that file. For everybody in an organisation, its administrator uploads the same file in the Microsoft 365
admin center under Integrated apps.</p>
<p>Then press <b>Open Marksheet</b> on the Home tab, or type a function such as <code>=CONVERSION_RATE(120, 4000)</code>.</p>

<h2>The functions</h2>
<nav>
${references}
</nav>

<h2 id="support">Help</h2>
<p>Answers, and a place for questions and faults: <a href="${homepage}">${homepage}</a>. Please say which Excel it is (web, Windows, Mac),
its version and language, and what you did.</p>

<h2 id="privacy">Privacy</h2>
<p>Marksheet collects nothing and sends nothing: your data stays in your workbook and on your device, and there is no account.
Files of the add-in come from this address; Excel’s own library, office.js, comes from Microsoft.</p>`;

/** The page at the add-in's address: what it is, how to install it, help and privacy. Excel names it as the place for help. */
export const startPage = (homepage: string): string =>
  pageHtml(
    { language: 'en', direction: 'ltr', title: 'Marksheet for Excel', body: body(homepage) },
    'reference/reference.css',
  );
