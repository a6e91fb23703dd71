import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core';

// Mantine asks for ten shades; the colours people see come from tokens.css by the variables in base.css.
const brand: MantineColorsTuple = [
  '#e8f2f8',
  '#d0e4f0',
  '#a9d6f0',
  '#7cc0e8',
  '#4a9fd0',
  '#2a80b4',
  '#0b5c8a',
  '#084a70',
  '#063a58',
  '#06202f',
];

const control = { size: 'md' } as const;

export const theme = createTheme({
  primaryColor: 'brand',
  colors: { brand },
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  defaultRadius: 'md',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: control },
    PasswordInput: { defaultProps: control },
    Textarea: { defaultProps: { ...control, minRows: 3 } },
    NativeSelect: { defaultProps: control },
    Checkbox: { defaultProps: control },
    Radio: { defaultProps: control },
    Modal: { defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.45 } } },
  },
});

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'kinerja.theme' });
