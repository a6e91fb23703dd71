type Child = Node | string | false | null | undefined;
type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** An element. Texts become text nodes: nothing that a server or a person wrote is ever read as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return element;
}

export const button = (text: string, press: () => void, look = 'primary'): HTMLButtonElement =>
  h('button', { type: 'button', class: look, click: press }, text);

export const link = (text: string, href: string, look = ''): HTMLAnchorElement =>
  h('a', { href, class: look }, text);

export const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Puts a screen in place of the one before; its heading is read out, and the reader stands at the top. */
export function show(screen: Child[], isFirst = false): void {
  const main = byId('main');
  main.replaceChildren(...screen.filter((child) => child !== false && child !== null && child !== undefined));
  const heading = main.querySelector('h1');
  if (!heading || isFirst) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}
