import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { open, settle } from './open';
import { entry, openLibrary, readerContent } from './sample';

afterEach(cleanup);

const trash = (count = 6) => openLibrary('en', 'trash', count);
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-main]')];
const boxes = () => screen.getAllByRole('checkbox', { name: /^Select: / });
const press = (key: string, init: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
const ids = (count: number) => Array.from({ length: count }, (_, index) => entry('en', 'trash', index).id);
const focus = async (element: HTMLElement | undefined) => {
  element?.focus();
  await settle();
};

describe('the trash', () => {
  it('says of each thing how long it can be brought back', () => {
    open(trash(60));
    expect(screen.getAllByText('30 days left')).toHaveLength(1);
    expect(screen.getByText('28 days left').title).toMatch(/^Deleted on /);
    expect(screen.getByText('28 days left').closest('[role=row]')?.textContent).toContain('highlights');
  });

  it('asks with the number before it deletes for good, and the first button keeps', async () => {
    const { actions } = open(trash());
    fireEvent.click(boxes()[0] as Element);
    fireEvent.click(boxes()[2] as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await settle();
    expect(screen.getByRole('alertdialog', { name: 'Delete 2 things for good?' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.queryByRole('alertdialog')).toBe(null);
    expect(actions.purge).not.toHaveBeenCalled();
    // What was selected still is.
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await settle();
    expect(actions.purge).toHaveBeenCalledExactlyOnceWith({ view: 'trash', ids: [ids(3)[0], ids(3)[2]] });
    expect(screen.getByText('Deleted for good')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
  });

  it('is emptied of what was there when the question was asked', async () => {
    const { actions } = open(trash());
    const before = new Date().toISOString();
    fireEvent.click(screen.getByRole('button', { name: 'Empty trash' }));
    expect(screen.getByRole('alertdialog', { name: 'Delete 6 things for good?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await settle();
    expect(actions.emptyTrash).toHaveBeenCalledOnce();
    const asked: unknown = actions.emptyTrash.mock.calls[0]?.[0];
    expect(asked as string >= before && asked as string <= new Date().toISOString()).toBe(true);
  });

  it('does not ask any more about what another window has brought back', () => {
    const { actions, update } = open(trash(3));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    update(trash(1));
    expect(screen.getByRole('alertdialog', { name: 'Delete 1 thing for good?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(actions.purge).toHaveBeenCalledExactlyOnceWith({ view: 'trash', ids: ids(1) });
    update(trash(3));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    update(trash(0));
    expect(screen.queryByRole('alertdialog')).toBe(null);
  });

  it('is worked by keys: R brings back, Delete asks, Escape keeps', async () => {
    const { actions } = open(trash());
    await focus(links()[1]);
    press('к', { code: 'KeyR' });
    await settle();
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith({ view: 'trash', ids: [ids(2)[1]] });
    press('Delete');
    await settle();
    expect(screen.getByRole('alertdialog', { name: 'Delete 1 thing for good?' })).toBeTruthy();
    press('Escape');
    expect(screen.queryByRole('alertdialog')).toBe(null);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(links()[1]);
    expect(actions.purge).not.toHaveBeenCalled();
  });

  it('takes R for nothing elsewhere', async () => {
    const { actions } = open(openLibrary('en', 'articles', 6));
    await focus(links()[1]);
    press('r', { code: 'KeyR' });
    expect(actions.restore).not.toHaveBeenCalled();
  });

  it('offers to bring back an article that is read from it', () => {
    const { actions } = open(openLibrary('en', 'articles', 0, { place: { kind: 'article', key: 'news.example/0', within: null }, content: readerContent('en', { trashed: { deleted: '2031-12-29T10:00:00Z', final: '2032-01-28T10:00:00Z' } }) }));
    expect(screen.queryByRole('button', { name: 'Delete' })).toBe(null);
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith({ view: 'trash', ids: ['news.example/0'] });
    expect(screen.getByRole('link', { name: 'Back to the trash' }).getAttribute('href')).toBe('#trash');
  });
});
