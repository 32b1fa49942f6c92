package dev.cordon.lists.ownership;

/** The layouts of ownership files that Cordon reads. */
public enum OwnershipFormat {
    CSV("CSV with the columns owner, owned, percentage"),
    BODS("Beneficial Ownership Data Standard 0.4, JSON"),
    GLEIF("GLEIF level 2 relationship records, CSV"),
    FTM("FollowTheMoney entities, JSON Lines"),
    UK_PSC("UK register of persons with significant control, JSON Lines");

    private final String title;

    OwnershipFormat(String title) {
        this.title = title;
    }

    /** The layout's name for people. */
    public String title() {
        return title;
    }
}
