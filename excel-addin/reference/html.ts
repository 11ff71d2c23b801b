const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML shows it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => codes[sign] as string);

/** An element with a text in it. */
export const tagged = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

export type Page = Readonly<{ language: string; direction: 'ltr' | 'rtl'; title: string; body: string }>;

/** A whole page: no scripts, one style sheet beside it. `styles` is the way to it. */
export const pageHtml = ({ language, direction, title, body }: Page, styles: string): string => `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${styles}">
</head>
<body>
${body}
</body>
</html>
`;
