import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadParts } from '../../components/later-parts';
import { PanelSides } from '../../components/PanelSides';
import type { PanelSide } from '../../components/PanelSides';
import { PopupView } from '../../components/PopupView';
import type { Looks } from '../../components/ReadyView';
import type { PopupActions } from '../../components/popup-model';
import { englishState } from './sample-en';
import { wordsOf } from './words';

const words = wordsOf('en');
const button = (name: string) => screen.getByRole('button', { name });
const frame = () => document.querySelector('iframe');

/** The panel as its page wires it: the library's address is known once it was asked for. */
function Panel() {
  const [side, show] = useState<PanelSide>('page');
  const [library, open] = useState<{ readonly address: string } | null>(null);
  return (
    <PanelSides
      words={words}
      side={side}
      library={library}
      onSide={(next) => {
        show(next);
        if (next === 'library') open((now) => now ?? { address: 'about:blank#highlights?q=bridge' });
      }}
    >
      <input aria-label="search" />
    </PanelSides>
  );
}

beforeAll(loadParts);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the sides of the panel', () => {
  it('begin with the page, and load no library before it is asked for', () => {
    render(<Panel />);
    expect(button('This page').getAttribute('aria-current')).toBe('page');
    expect(button('Library').getAttribute('aria-current')).toBe(null);
    expect(frame()).toBe(null);
  });

  it('stay as they were left while the other is looked at', () => {
    render(<Panel />);
    fireEvent.input(screen.getByLabelText('search'), { target: { value: 'council' } });
    fireEvent.click(button('Library'));
    const opened = frame();
    expect(opened?.title).toBe('Library');
    expect(opened?.hasAttribute('inert')).toBe(false);
    expect(document.activeElement).toBe(opened);
    expect(screen.getByLabelText('search').closest('[hidden]')).not.toBe(null);
    fireEvent.click(button('This page'));
    expect(screen.getByLabelText<HTMLInputElement>('search').value).toBe('council');
    expect(screen.getByLabelText('search').closest('[hidden]')).toBe(null);
    expect(frame()).toBe(opened);
    expect(opened?.hasAttribute('inert')).toBe(true);
    fireEvent.click(button('Library'));
    expect(frame()).toBe(opened);
    expect(opened?.hasAttribute('inert')).toBe(false);
  });

  it('come back to where the page was scrolled to', () => {
    const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    render(<Panel />);
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(640);
    fireEvent.scroll(document);
    fireEvent.click(button('Library'));
    // The document of the library's side has nothing to scroll.
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(0);
    fireEvent.scroll(document);
    fireEvent.click(button('This page'));
    expect(scrollTo).toHaveBeenLastCalledWith(0, 640);
  });

  it('hand the key of the search over to the library in front', () => {
    render(<Panel />);
    fireEvent.click(button('Library'));
    const keys: string[] = [];
    frame()?.contentDocument?.addEventListener('keydown', ({ key }) => keys.push(key));
    const outside = vi.fn<() => void>();
    document.addEventListener('keydown', outside);
    fireEvent.keyDown(button('Library'), { key: '/' });
    expect(keys).toEqual(['/']);
    expect(outside).not.toHaveBeenCalled();
    fireEvent.click(button('This page'));
    fireEvent.keyDown(button('This page'), { key: '/' });
    expect(keys).toEqual(['/']);
    expect(outside).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', outside);
  });
});

describe('articles that the panel shows in turn', () => {
  const actions = new Proxy({}, { get: () => () => Promise.resolve('done') }) as PopupActions;
  const one = englishState({ article: { ...englishState().article, url: 'https://one.example/' } });
  const two = englishState({ article: { ...englishState().article, url: 'https://two.example/' } });
  const searched = () => screen.getByRole<HTMLInputElement>('textbox').value;
  const opened = () => screen.getByRole('tab', { selected: true }).textContent;

  it('keep the list that was open, and each its own search', () => {
    const looks: Looks = new Map();
    const show = (state: Parameters<typeof PopupView>[0]['state']) => <PopupView state={state} words={words} actions={actions} looks={looks} />;
    const { rerender } = render(show(one));
    expect(opened()).toContain('Facts');
    fireEvent.click(screen.getByRole('tab', { name: /Quotes/ }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'council' } });
    rerender(show({ kind: 'loading' }));
    rerender(show(two));
    expect(opened()).toContain('Quotes');
    expect(searched()).toBe('');
    fireEvent.click(screen.getByRole('tab', { name: /People/ }));
    rerender(show({ kind: 'loading' }));
    rerender(show(one));
    expect(opened()).toContain('Quotes');
    expect(searched()).toBe('council');
  });

  it('begin anew in a popup', () => {
    const { rerender } = render(<PopupView state={one} words={words} actions={actions} />);
    fireEvent.click(screen.getByRole('tab', { name: /Quotes/ }));
    rerender(<PopupView state={{ kind: 'loading' }} words={words} actions={actions} />);
    rerender(<PopupView state={one} words={words} actions={actions} />);
    expect(opened()).toContain('Facts');
  });
});
