"""A list of questions in Textual, the peer that terminal programs in Python are made with, in its best shape: Space answers."""

from textual.app import App, ComposeResult
from textual.widgets import SelectionList


class Questions(App):
    def compose(self) -> ComposeResult:
        yield SelectionList(*((f"Question {number}: does the region have a plan of its own?", number) for number in range(61)))

    def on_mount(self) -> None:
        self.query_one(SelectionList).focus()


Questions().run()
