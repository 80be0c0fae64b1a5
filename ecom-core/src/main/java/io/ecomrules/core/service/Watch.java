package io.ecomrules.core.service;

import io.ecomrules.core.phrase.Lexicons;

/** One check on one conversation, turn by turn. What a turn costs does not depend on how many there were before. */
interface Watch {

    /** Hears the next turn. */
    void hear(Heard heard);

    /** Tells how the check stands. */
    Reading read(Sitting sitting);

    /** Begins to watch. */
    static Watch of(Check check, Lexicons lexicons) {
        if (check instanceof Check.Say say) {
            return SayWatch.of(say, lexicons);
        }
        if (check instanceof Check.NotSay notSay) {
            return new NotSayWatch(notSay, lexicons);
        }
        if (check instanceof Check.SayGroups groups) {
            return new GroupsWatch(groups, lexicons);
        }
        if (check instanceof Check.Answer answer) {
            return new AnswerWatch(answer, lexicons);
        }
        if (check instanceof Check.NotFollow notFollow) {
            return new NotFollowWatch(notFollow, lexicons);
        }
        if (check instanceof Check.ComeFirst comeFirst) {
            return new ComeFirstWatch(comeFirst, lexicons);
        }
        if (check instanceof Check.KeepTopic topic) {
            return new TopicWatch(topic, lexicons);
        }
        if (check instanceof Check.Repeat repeat) {
            return new RepeatWatch(repeat);
        }
        if (check instanceof Check.Recorded recorded) {
            return new RecordedWatch(recorded, lexicons);
        }
        if (check instanceof Check.LastWord lastWord) {
            return new LastWordWatch(lastWord, lexicons);
        }
        return check instanceof Check.Sound sound ? new SoundWatch(sound) : TimeWatch.of(check);
    }
}
