import { type Kind, serve } from '../wire/served.ts';
import type { ChartTarget } from './chart-target.ts';
import { type Check, color, flag, isGiven, numberBetween, oneOf, text, textOfMost, wholeNumber } from './checks.ts';
import { numberFormat } from './number-formats.ts';
import { type Part, partOf, stored } from './stored.ts';

const kept = <Client>(table: Parameters<typeof stored<Client, Part>>[1]): ReturnType<typeof stored<Client, Part>> =>
  stored<Client, Part>((part) => part, table);

export const fillKind: Kind<Excel.ChartFill, Part> = {
  name: 'ChartFill',
  call: {
    setSolidColor: ({ facts, prefix }, [given]) => {
      facts[`${prefix}color`] = color(given);
    },
    clear: ({ facts, prefix }) => {
      facts[`${prefix}color`] = null;
    },
  },
};

export const lineKind: Kind<Excel.ChartLineFormat, Part> = {
  name: 'ChartLineFormat',
  ...kept<Excel.ChartLineFormat>({
    color: [color, '#000000'],
    weight: [numberBetween(0, 1584), 2.25],
    lineStyle: [
      oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic', 'RoundDot'),
      'Continuous',
    ],
  }),
  call: {
    clear: ({ facts, prefix }) => {
      facts[`${prefix}lineStyle`] = 'None';
    },
  },
};

const borderKind: Kind<Excel.ChartBorder, Part> = {
  ...(lineKind as unknown as Kind<Excel.ChartBorder, Part>),
  name: 'ChartBorder',
};

const fontKind: Kind<Excel.ChartFont, Part> = {
  name: 'ChartFont',
  ...kept<Excel.ChartFont>({
    bold: [flag, false],
    italic: [flag, false],
    color: [color, '#000000'],
    name: [textOfMost(31), 'Calibri'],
    size: [numberBetween(1, 409), 10],
  }),
};

export const areaFormatKind: Kind<Excel.ChartAreaFormat, Part> = {
  name: 'ChartAreaFormat',
  open: {
    fill: (part) => serve(fillKind, partOf(part, 'fill')),
    font: (part) => serve(fontKind, partOf(part, 'font')),
    border: (part) => serve(borderKind, partOf(part, 'border')),
  },
};

const titleFormatKind: Kind<Excel.ChartTitleFormat, Part> = {
  name: 'ChartTitleFormat',
  open: {
    font: (part) => serve(fontKind, partOf(part, 'font')),
    fill: (part) => serve(fillKind, partOf(part, 'fill')),
  },
};

export const labelsKind: Kind<Excel.ChartDataLabels, Part> = {
  name: 'ChartDataLabels',
  ...kept<Excel.ChartDataLabels>({
    showValue: [flag, false],
    showSeriesName: [flag, false],
    showCategoryName: [flag, false],
    numberFormat: [numberFormat, 'General'],
    position: [
      oneOf('None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom'),
      'OutsideEnd',
    ],
  }),
};

const title = kept<Excel.ChartTitle>({
  text: [textOfMost(255), ''],
  visible: [flag, true],
  overlay: [flag, false],
  position: [oneOf('Automatic', 'Top', 'Bottom', 'Left', 'Right'), 'Top'],
  horizontalAlignment: [oneOf('Center', 'Left', 'Right', 'Justify', 'Distributed'), 'Center'],
});

/** Of what is kept with a chart, one part. */
const titlePart = ({ chart }: ChartTarget): Part => ({ facts: chart.facts, prefix: 'title.' });

const plainTitleKind: Kind<Excel.ChartTitle, Part> = {
  name: 'ChartTitle',
  ...title,
  open: { format: (part) => serve(titleFormatKind, part) },
};

export const titleKind = onPart(plainTitleKind, titlePart);

export const legendKind = onPart<Excel.ChartLegend>(
  {
    name: 'ChartLegend',
    ...kept<Excel.ChartLegend>({
      visible: [flag, true],
      overlay: [flag, false],
      position: [oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner'), 'Right'],
    }),
    open: { format: (part) => serve(titleFormatKind as unknown as Kind<Excel.ChartLegendFormat, Part>, part) },
  },
  ({ chart }) => ({ facts: chart.facts, prefix: 'legend.' }),
);

/** A kind over a part, as one over its chart. */
function onPart<Client>(kind: Kind<Client, Part>, part: (target: ChartTarget) => Part): Kind<Client, ChartTarget> {
  const lifted = (table: object | undefined): object =>
    Object.fromEntries(
      Object.entries(table ?? {}).map(([name, member]) => [
        name,
        (target: ChartTarget, ...given: readonly unknown[]): unknown =>
          (member as (part: Part, ...given: readonly unknown[]) => unknown)(part(target), ...given),
      ]),
    );
  const { name, get, set, call, open } = kind;
  return { name, get: lifted(get), set: lifted(set), call: lifted(call), open: lifted(open) } as Kind<
    Client,
    ChartTarget
  >;
}

const gridlinesKind: Kind<Excel.ChartGridlines, Part> = {
  name: 'ChartGridlines',
  ...kept<Excel.ChartGridlines>({ visible: [flag, false] }),
  open: {
    format: (part) =>
      serve<Excel.ChartGridlinesFormat, Part>(
        { name: 'ChartGridlinesFormat', open: { line: (of) => serve(lineKind, partOf(of, 'line')) } },
        part,
      ),
  },
};

const axisTitleKind: Kind<Excel.ChartAxisTitle, Part> = {
  name: 'ChartAxisTitle',
  ...kept<Excel.ChartAxisTitle>({ text: [textOfMost(255), ''], visible: [flag, false] }),
};

const axisFormatKind: Kind<Excel.ChartAxisFormat, Part> = {
  name: 'ChartAxisFormat',
  open: {
    font: (part) => serve(fontKind, partOf(part, 'font')),
    line: (part) => serve(lineKind, partOf(part, 'line')),
  },
};

/** '' lets Excel choose. */
const bound: Check<unknown> = (value) => (value === '' ? '' : numberBetween(-1e300, 1e300)(value));

const axisKind: Kind<Excel.ChartAxis, Part> = {
  name: 'ChartAxis',
  ...kept<Excel.ChartAxis>({
    visible: [flag, true],
    numberFormat: [numberFormat, 'General'],
    linkNumberFormat: [flag, true],
    reversePlotOrder: [flag, false],
    minimum: [bound, ''],
    maximum: [bound, ''],
    majorUnit: [bound, ''],
    categoryType: [oneOf('Automatic', 'TextAxis', 'DateAxis'), 'Automatic'],
    tickLabelPosition: [oneOf('NextToAxis', 'High', 'Low', 'None'), 'NextToAxis'],
    majorTickMark: [oneOf('None', 'Cross', 'Inside', 'Outside'), 'None'],
    minorTickMark: [oneOf('None', 'Cross', 'Inside', 'Outside'), 'None'],
    tickLabelSpacing: [(value) => (value === '' ? '' : wholeNumber(1, 31_999)(value)), ''],
  }),
  open: {
    majorGridlines: (part) => serve(gridlinesKind, partOf(part, 'majorGridlines')),
    title: (part) => serve(axisTitleKind, partOf(part, 'title')),
    format: (part) => serve(axisFormatKind, partOf(part, 'format')),
  },
};

const axis = ({ chart }: ChartTarget, type: string): Part => ({ facts: chart.facts, prefix: `${type}.` });

export const axesKind: Kind<Excel.ChartAxes, ChartTarget> = {
  name: 'ChartAxes',
  open: {
    categoryAxis: (target) => serve(axisKind, axis(target, 'categoryAxis')),
    valueAxis: (target) => serve(axisKind, axis(target, 'valueAxis')),
    getItem: (target, [type, group]) => {
      if (isGiven(group)) oneOf('Primary')(group);
      return serve(axisKind, axis(target, `${text(oneOf('Category', 'Value')(type)).toLowerCase()}Axis`));
    },
  },
};
