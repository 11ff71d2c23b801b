import { proxyOf, service, targetOf } from '../strict.ts';
import type { World } from '../world.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

export class FakeOutput implements Pick<Output, 'getContent' | 'setContent' | 'setTitle'> {
  content: string;
  title = '';

  constructor(content: string) {
    this.content = content;
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Output {
    this.content = content;
    return proxyOf<Output>(this);
  }

  setTitle(title: string): Output {
    this.title = title;
    return proxyOf<Output>(this);
  }
}

class FakeHtmlService implements Pick<HtmlService, 'createHtmlOutputFromFile'> {
  readonly world: World;
  readonly files: Readonly<Record<string, string>>;

  constructor(world: World, files: Readonly<Record<string, string>>) {
    this.world = world;
    this.files = files;
  }

  /** The project's file of this name with `.html` behind it. */
  createHtmlOutputFromFile(name: string): Output {
    const content = this.files[`${name}.html`];
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return service<Output>('HtmlOutput', new FakeOutput(content), this.world);
  }
}

export const newHtmlService = (world: World, files: Readonly<Record<string, string>>): HtmlService =>
  service<HtmlService>('HtmlService', new FakeHtmlService(world, files), world);

export const outputOf = (html: object): FakeOutput => targetOf(html, FakeOutput);
