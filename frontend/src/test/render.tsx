import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createQueryClient } from '@/api/queryClient';

/** A part of a screen with what the app puts around every screen. */
export function renderPart(part: ReactElement): RenderResult {
  return render(
    <I18nProvider i18n={i18n}>
      <MantineProvider withCssVariables={false} env="test">
        <QueryClientProvider client={createQueryClient()}>{part}</QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
}
