// Runs before the first paint, so that neither the theme nor the text size flickers. A file, not inline: the CSP forbids inline scripts.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = kept('kinerja.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.setAttribute('data-text-size', kept('kinerja.textSize') || 'normal');
  if (kept('kinerja.language') === 'en') root.lang = 'en';
})();
