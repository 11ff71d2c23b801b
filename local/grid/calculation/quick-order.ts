import { ICommandService, type IUnitRange } from '@univerjs/core';
import {
  type BaseAstNode,
  IFormulaCurrentConfigService,
  type IFormulaDataItem,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
  IFormulaRuntimeService,
  Interpreter,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';
import { type Change, FEW, followFormulas } from './follow-formulas.ts';
import { cellKey, type KnownFormulas, knownFormulas } from './known-formulas.ts';

/** The parts of the grid that find out what each formula reads. */
type Generator = {
  generate(isModelAsked?: boolean): Promise<IFormulaDependencyTree[]>;
  _generateTreeList(...given: unknown[]): Promise<IFormulaDependencyTree[]>;
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: object,
    item: IFormulaDataItem,
  ): IFormulaDependencyTree;
  _getTreeNode(tree: IFormulaDependencyTree): Node;
  _getRangeListByNode(given: { node: BaseAstNode; refOffsetX: number; refOffsetY: number }): Promise<IUnitRange[]>;
  _getAddressFunctionNodeList(node: BaseAstNode): readonly unknown[];
  _detectForcedRecalculationNode(tree: IFormulaDependencyTree, node: BaseAstNode): boolean;
};

type Node = BaseAstNode & Readonly<{ resetCalculationState(): void }>;

/**
 * Remembers which formula reads which cells. For every cell that is typed the grid looks at all formulas of the
 * workbook anew, about half a second for ten thousand; only the formulas that changed are looked at here. Whatever is
 * out of the ordinary is left to the grid, and what it finds out is remembered again.
 */
export function orderQuickly({ services }: Grid): void {
  const generator = services.get(IFormulaDependencyGenerator) as unknown as Generator;
  const config = services.get(IFormulaCurrentConfigService);
  const runtime = services.get(IFormulaRuntimeService);
  const interpreter = services.get(Interpreter);
  const follow = followFormulas(services.get(ICommandService));
  const [generate, generateTreeList] = [generator.generate, generator._generateTreeList].map((one) =>
    one.bind(generator),
  ) as [Generator['generate'], Generator['_generateTreeList']];
  let known: KnownFormulas | null = null;
  let draft: KnownFormulas | null = null;

  generator._generateTreeList = async (...given) => {
    const trees = await generateTreeList(...given);
    draft = remembered(generator, trees);
    return trees;
  };
  generator.generate = async (isModelAsked) => {
    const changes = follow.take();
    if (known !== null && changes !== null && !isModelAsked && isOrdinary(config)) {
      const added = await learn(known, changes);
      const order = added ? known.affectedBy(config.getDirtyRanges()) : null;
      if (order !== null && order.length > FEW) return order;
      if (order !== null) {
        await computed(order);
        return [];
      }
    }
    [known, draft] = [null, null];
    const order = await generate(isModelAsked);
    known = draft;
    return order;
  };

  let isComputed = false;
  const markAsIdle = runtime.markedAsNoFunctionsExecuted.bind(runtime);
  // The grid takes it that nothing changed where it is left nothing to compute.
  runtime.markedAsNoFunctionsExecuted = () => {
    if (isComputed) runtime.markedAsSuccessfullyExecuted();
    else markAsIdle();
    isComputed = false;
  };

  /** Computes a few formulas without the turn that the grid waits before its first, in which the page is drawn. */
  async function computed(order: IFormulaDependencyTree[]): Promise<void> {
    isComputed = order.length > 0;
    for (let tree = order.pop(); tree !== undefined; tree = order.pop()) {
      const { row, column, rowCount, columnCount, subUnitId, unitId, formulaId, refOffsetX, refOffsetY } = tree;
      const node = generator._getTreeNode(tree);
      const work = { node, refOffsetX, refOffsetY };
      runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      const isAwaited = interpreter.checkAsyncNode(node);
      const value = isAwaited ? await interpreter.executeAsync(work) : interpreter.execute(work);
      if (formulaId) runtime.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
      else runtime.setRuntimeData(value);
      node.resetCalculationState();
    }
  }

  /** False where a formula is one that only the grid finds its way with. */
  async function learn(formulas: KnownFormulas, changes: readonly Change[]): Promise<boolean> {
    for (const { unitId, sheetId, row, column, item } of changes) {
      formulas.remove(cellKey(unitId, sheetId, row, column));
      if (item === null) continue;
      const tree = generator._createFDtree(unitId, sheetId, row, column, config.getUnitData(), item);
      const node = generator._getTreeNode(tree);
      if (generator._getAddressFunctionNodeList(node).length > 0) return false;
      runtime.setCurrent(row, column, tree.rowCount, tree.columnCount, sheetId, unitId);
      const reads = await generator._getRangeListByNode({ node, refOffsetX: 0, refOffsetY: 0 });
      formulas.put({ tree, reads, isVolatile: generator._detectForcedRecalculationNode(tree, node) });
    }
    return true;
  }
}

/** null where a formula works out what it reads, as with OFFSET: that changes with the values. */
function remembered(generator: Generator, trees: readonly IFormulaDependencyTree[]): KnownFormulas | null {
  const formulas = knownFormulas();
  for (const tree of trees) {
    if (!tree.formula) return null;
    const node = generator._getTreeNode(tree);
    if (generator._getAddressFunctionNodeList(node).length > 0) return null;
    const isVolatile = generator._detectForcedRecalculationNode(tree, node);
    // The grid empties its own list.
    formulas.put({ tree, reads: [...tree.rangeList], isVolatile });
  }
  return formulas;
}

/** Whether all that happened is that a few cells changed. */
function isOrdinary(config: IFormulaCurrentConfigService): boolean {
  const dirty = config.getDirtyRanges();
  const other = [
    config.getDirtyNameMap(),
    config.getDirtyDefinedNameMap(),
    config.getDirtySuperTableMap(),
    config.getDirtyUnitFeatureMap(),
    config.getDirtyUnitOtherFormulaMap(),
    config.getClearDependencyTreeCache(),
    config.getExcludedRange() ?? {},
  ];
  const cells = dirty.reduce(
    (sum, { range }) => sum + (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1),
    0,
  );
  return !config.isForceCalculate() && cells <= FEW && other.every((map) => Object.keys(map).length === 0);
}
