import { useMediaQuery } from '@mantine/hooks';

/** The width of a chart in its own units: narrow on phones, so that its words stay as large as the text around it. */
export const useChartWidth = (): number => (useMediaQuery('(max-width: 40em)') ? 400 : 900);
