import { dataAfter, deleteRows, empty, insertColumns, insertRows, moveRows } from './arranged-data.ts';

describe('what lies on cells', () => {
  test.each([
    [
      'merged cells grow',
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
      insertRows(2, 1),
      '<mergeCells count="1"><mergeCell ref="A2:B5"/></mergeCells>',
    ],
    [
      'merged cells go where one is left',
      '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="C8:D9"/></mergeCells>',
      deleteRows(1, 1),
      '<mergeCells count="1"><mergeCell ref="C7:D8"/></mergeCells>',
    ],
    [
      'the list of merged cells goes with the last',
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      deleteRows(1, 1),
      '',
    ],
    [
      'rules and their formulas',
      '<conditionalFormatting sqref="A2:A9 C2"><cfRule type="expression" dxfId="0" priority="1"><formula>A2&gt;$B$1</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$B$9"/></colorScale></cfRule></conditionalFormatting>',
      insertRows(1, 2),
      '<conditionalFormatting sqref="A4:A11 C4"><cfRule type="expression" dxfId="0" priority="1"><formula>A4&gt;$B$1</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$B$11"/></colorScale></cfRule></conditionalFormatting>',
    ],
    [
      'a rule whose first row goes is written for the next',
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>A2&gt;$B$1</formula></cfRule></conditionalFormatting>',
      deleteRows(1, 2),
      '<conditionalFormatting sqref="A2:A7"><cfRule type="expression" priority="1"><formula>A2&gt;$B$1</formula></cfRule></conditionalFormatting>',
    ],
    [
      'a rule follows its rows',
      '<conditionalFormatting sqref="A2:A4"><cfRule type="expression" priority="1"><formula>A2&gt;B2</formula></cfRule></conditionalFormatting>',
      moveRows(1, 1, 8),
      '<conditionalFormatting sqref="A2:A3 A8"><cfRule type="expression" priority="1"><formula>A2&gt;B2</formula></cfRule></conditionalFormatting>',
    ],
    [
      'a rule goes with its cells',
      '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      deleteRows(1, 1),
      '',
    ],
    [
      'validations',
      '<dataValidations count="2"><dataValidation type="list" sqref="B2:B5"><formula1>$D$2:$D$6</formula1></dataValidation><dataValidation type="date" sqref="C3"><formula1>C2</formula1><formula2>C9</formula2></dataValidation></dataValidations>',
      deleteRows(2, 1),
      '<dataValidations count="1"><dataValidation type="list" sqref="B2:B4"><formula1>$D$2:$D$5</formula1></dataValidation></dataValidations>',
    ],
    [
      'links',
      '<hyperlinks><hyperlink ref="A5" location="Data!B5" display="x"/></hyperlinks>',
      insertRows(0, 1),
      '<hyperlinks><hyperlink ref="A6" location="Data!B6" display="x"/></hyperlinks>',
    ],
    [
      'a filter and what it filters by',
      '<autoFilter ref="A1:D9"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:D9"><sortCondition ref="C2:C9"/></sortState></autoFilter>',
      insertColumns(1, 1),
      '<autoFilter ref="A1:E9"><filterColumn colId="3"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:E9"><sortCondition ref="D2:D9"/></sortState></autoFilter>',
    ],
    [
      'protected cells and marked errors',
      '<protectedRanges><protectedRange sqref="A2:B3" name="p"/></protectedRanges><ignoredErrors><ignoredError sqref="C3 D3:D5" numberStoredAsText="1"/></ignoredErrors>',
      deleteRows(2, 1),
      '<protectedRanges><protectedRange sqref="A2:B2" name="p"/></protectedRanges><ignoredErrors><ignoredError sqref="D3:D4" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      'breaks of pages',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></colBreaks>',
      insertRows(5, 2),
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="11" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></colBreaks>',
    ],
  ])('%s', (_, before, step, after) => {
    expect(dataAfter(empty + before, step)).toBe(`${empty}${after}`);
  });

  test('what is frozen, selected and used', () => {
    const before =
      '<dimension ref="A1:C9"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/><selection pane="bottomRight" activeCell="B5" sqref="B5:C6"/></sheetView></sheetViews>';
    expect(dataAfter(before + empty, insertRows(1, 2))).toBe(
      '<dimension ref="A1:C11"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen"/><selection pane="bottomRight" activeCell="B7" sqref="B7:C8"/></sheetView></sheetViews>' +
        empty,
    );
    expect(dataAfter(before + empty, insertRows(2, 1))).toContain('ySplit="2" topLeftCell="B4"');
  });

  const extension = (content: string): string => `<extLst><ext uri="{x}">${content}</ext></extLst>`;
  test.each([
    [
      'rules',
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Data!$A$5&gt;A2</xm:f></x14:cfRule><xm:sqref>A2:A4 C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Data!$A$6&gt;A2</xm:f></x14:cfRule><xm:sqref>A2:A5 C10</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
    ],
    [
      'validations',
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Data!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations>',
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Data!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>B5</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ],
    [
      'sparklines',
      '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="1"/><x14:sparklines><x14:sparkline><xm:f>Data!A2:A4</xm:f><xm:sqref>D9</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
      '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="1"/><x14:sparklines><x14:sparkline><xm:f>Data!A2:A5</xm:f><xm:sqref>D10</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ],
  ])('newer %s', (_, before, after) => {
    expect(dataAfter(empty + extension(before), insertRows(2, 1))).toBe(empty + extension(after));
  });

  test('a group of sparklines goes with the last of them', () => {
    const group =
      '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="1"/><x14:sparklines><x14:sparkline><xm:f>A2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>';
    expect(dataAfter(empty + extension(group), deleteRows(1, 1))).toBe(empty);
  });
});
