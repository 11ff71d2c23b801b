import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of PIPELINE_COVERAGE. */
export const pipelineCoverage: FunctionTexts = {
  label: 'Pipeline kapsama oranı',
  purpose: 'Açık anlaşmaların, satış hedefinin kalanına yetip yetmeyeceğini gösterir.',
  whenPoor:
    'Daha çok nitelikli anlaşma veya kazanma olasılığı daha yüksek anlaşmalar gerekir: ihtiyaç duyulan kapsama, bir bölü kazanma oranıdır.',
};
