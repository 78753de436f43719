import { useEffect, useState } from 'preact/hooks';
import { useMediaQuery } from '../hooks/use-media-query';

/** Names the look of the page; what is painted once, such as a chart, is painted again when it changes. */
export function useTheme(): string {
  const [theme, setTheme] = useState(chosenTheme);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const hasContrast = useMediaQuery('(prefers-contrast: more)');
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(chosenTheme()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return `${theme} ${isDark ? 'dark' : 'light'}${hasContrast ? ' contrast' : ''}`;
}

const chosenTheme = (): string => document.documentElement.dataset.theme ?? '';
