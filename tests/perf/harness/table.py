"""Tables: aligned for a terminal, and as Markdown between two markers of the README."""

from .tools import HERE

README = HERE / 'README.md'


class Table:
    """Rows of cells under a title. The first column is words, the others are numbers."""

    def __init__(self, name, title, *head):
        self.name, self.title, self.rows = name, title, [list(head)]
        self.note = ''

    def add(self, *cells):
        self.rows.append([cell if isinstance(cell, str) else number(cell) for cell in cells])

    def text(self):
        widths = [max(map(len, column)) for column in zip(*self.rows)]
        lines = ['  '.join([row[0].ljust(widths[0])] + [c.rjust(w) for c, w in zip(row[1:], widths[1:])]) for row in self.rows]
        return '\n'.join([self.title, *(line.rstrip() for line in lines), *self.notes()])

    def markdown(self):
        head, *rows = [f'| {" | ".join(row)} |' for row in self.rows]
        return '\n'.join([f'{self.title}:', '', head, '|---' + '|--:' * (len(self.rows[0]) - 1) + '|', *rows, *self.notes()])

    def notes(self):
        return ['', self.note] if self.note else []

    def splice(self):
        """Puts the table between `<!-- NAME -->` and `<!-- /NAME -->` of the README."""
        begin, end = f'<!-- {self.name} -->', f'<!-- /{self.name} -->'
        text = README.read_text()
        if begin not in text or end not in text:
            raise SystemExit(f'{README.name} has no {begin} with {end} behind it')
        before, rest = text.split(begin)
        README.write_text(f'{before}{begin}\n{self.markdown()}\n{end}{rest.split(end)[1]}')


def number(value):
    """A number with three digits that count; none is a dash."""
    if value is None:
        return '–'
    if isinstance(value, int) or abs(value) >= 100:
        return f'{round(value):,}'
    return f'{value:.2f}' if abs(value) < 10 else f'{value:.1f}'


def show(tables, splice):
    for table in tables:
        print(f'\n{table.text()}')
        if splice:
            table.splice()
