/// The parts every screen is made of. A screen is put together like this:
///
/// - [Page] scrolls; [Columns] puts cards beside or under each other; [Card] holds padded [Card#content] or flush [Card#lines].
/// - [Tabs] for the parts of a record, [Facts] for names with values, [WorkLine] while something takes long.
/// - Words: [Labels] (they wrap), [Pill], [KeyCap]; lists of things: [ListLine], [EmptyState] where there is nothing yet.
/// - Acting: [Buttons], [IconButton] with an [Icon], keys from [Shortcut].
/// - Input: [FormField] around [DateField], [EnumBox], [TypeAhead], [Chips], or any control.
/// - Seeing: [Tables], [RungGlyph], [Meter], [PhaseStepper], [Avatar], and the charts in `chart`.
/// - Answering: [Notices] shows a [Notice] in the page; [Dialogs] asks before what cannot be undone; [Overlay] shows panels.
/// - Going elsewhere: [Navigator] with a [Destination]; a [Screen] is made by its [ScreenFactory].
///
/// Colours come from [Tone] and the tokens in `trede.css`, sizes are in em ([Theme]).
package nl.trede.common.ui;
