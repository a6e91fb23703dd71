import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing, and nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, since the content security policy refuses a script tag.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${source};0`);
  const found = await page.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    // What is half scrolled under a fixed bar is not small: bars stand in the flow while sizes are measured.
    const bars = [...document.querySelectorAll<HTMLElement>('nav, header, [role=banner], main div')].filter(
      (part) => ['fixed', 'sticky'].includes(getComputedStyle(part).position),
    );
    for (const bar of bars) bar.style.position = 'static';
    const { violations } = await checker.run(document, { runOnly: { type: 'tag', values } });
    for (const bar of bars) bar.style.position = '';
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map((node) => node.html.slice(0, 200)),
    }));
  }, RULES);
  expect(found).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'sideways scroll in pixels').toBeLessThanOrEqual(0);
}
